import { client } from '../../api/client.js';

/** Saves minutes under a name: fetched with the session, handed to the browser from memory. */
export async function downloadMinutes(id: string, hash: string, name: string): Promise<void> {
  const { data } = await client.GET('/api/panels/{id}/minutes-files/{hash}', {
    params: { path: { id, hash } },
    parseAs: 'blob',
  });
  const blob = data as unknown as Blob;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${blob.type.split('/')[1] ?? 'bin'}`;
  link.click();
  URL.revokeObjectURL(url);
}
