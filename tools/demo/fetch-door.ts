import { bytesOf, headersOf, parsed, type Door } from '../../apps/api/src/demonstration/door.js';

/** Over a socket, as any client would. */
export function fetchDoor(base: string): Door {
  return {
    async send(demand) {
      const body = bytesOf(demand);
      const response = await fetch(new URL(demand.path, base), {
        method: demand.method,
        headers: headersOf(demand),
        ...(body === undefined ? {} : { body }),
      });
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: parsed(await response.text()),
      };
    },
  };
}
