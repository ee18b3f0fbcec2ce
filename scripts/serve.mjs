// A server for dist on this machine alone. Knows nothing of what it serves.
import { createServer } from "node:http";
import sirv from "sirv";

/** Serves on `port`, or on the next free one. @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serve(folder, port) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (request.url === "/") return redirect(response, "/preview/");
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}/preview/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function redirect(response, address) {
  response.writeHead(302, { Location: address });
  response.end();
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || port === 0) return reject(error);
      resolve(listen(server, port + 1));
    });
    server.listen(port, "localhost", () => resolve(server.address().port));
  });
}
