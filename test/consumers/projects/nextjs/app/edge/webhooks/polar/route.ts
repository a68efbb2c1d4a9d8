export const runtime = "edge";

export { receive as POST } from "../../../../webhook";
