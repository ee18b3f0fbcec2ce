// The public door of the host, for Node and the browser; the client's boot in Node is in nodeClient.ts.
export { createHost, type Host, type HostStats } from "./host";
export { createOfficeShim, type OfficeShim, type OfficeShimOptions } from "./officeShim";
export type { OfficeExtensionLibrary } from "./session";
