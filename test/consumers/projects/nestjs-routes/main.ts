import "reflect-metadata";
import { All, Controller, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";
import { nodeProxy } from "polar-fn/proxy/node";
import { createNodeWebhookHandler } from "polar-fn/webhooks";
import { proxy } from "./polar";

const receive = createNodeWebhookHandler({
  secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
  on: { "order.paid": ({ data }) => console.log("paid", data.id) },
});
const polar = nodeProxy(proxy);

@Controller()
class Billing {
  // Both answer by themselves, and find the bytes in request.rawBody.
  @Post("webhooks/polar")
  async webhook(@Req() request: Request, @Res() response: Response): Promise<void> {
    await receive(request, response);
  }

  @All("api/polar/*path")
  proxy(@Req() request: Request, @Res() response: Response): void {
    polar(request, response);
  }
}

@Module({ controllers: [Billing] })
class Shop {}

async function main(): Promise<void> {
  const app = await NestFactory.create(Shop, { rawBody: true, logger: ["error"] });
  await app.listen(Number(process.env["PORT"]), "127.0.0.1");
}

void main();
