import { proxy } from "../../../../polar";

export { proxy as DELETE, proxy as GET, proxy as PATCH, proxy as POST, proxy as PUT };
