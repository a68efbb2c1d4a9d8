import { proxy } from "../../../polar";

export default defineEventHandler((event) => proxy(toWebRequest(event)));
