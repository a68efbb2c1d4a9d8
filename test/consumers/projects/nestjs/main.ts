import "reflect-metadata";
import { deepStrictEqual } from "node:assert";
import { Controller, Get, Inject, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { PolarCore } from "polar-fn/core";
import { customersList } from "polar-fn/funcs/customersList";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { EXPECTED, run } from "./program";

@Controller()
class Customers {
  @Inject(PolarCore)
  readonly polar!: PolarCore;

  @Get("customers")
  async count(): Promise<{ readonly total: number }> {
    const page = await customersList(this.polar);
    return { total: page.ok ? page.value.pagination.totalCount : -1 };
  }
}

const mock = createMockPolar();
mock.seed.customer();

@Module({
  controllers: [Customers],
  providers: [
    { provide: PolarCore, useFactory: () => new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch }) },
  ],
})
class Shop {}

async function main(): Promise<void> {
  const app = await NestFactory.create(Shop, { logger: ["error"] });
  await app.listen(0, "127.0.0.1");
  const answer = await fetch(`${await app.getUrl()}/customers`);
  deepStrictEqual(await answer.json(), { total: 1 });
  await app.close();
  deepStrictEqual(await run(), EXPECTED);
}

void main();
