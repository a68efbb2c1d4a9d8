export { receive as POST } from "../../../webhook";
