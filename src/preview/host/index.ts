// The public door of the host, for Node and the browser; the client's boot in Node is in nodeClient.ts.
export { createHost, type Host } from "./host";
export type { OfficeExtensionLibrary } from "./session";
export type { OfficeShimOptions } from "./officeShim";
