import { receive } from "../../../webhook";

export default defineEventHandler((event) => receive(toWebRequest(event)));
