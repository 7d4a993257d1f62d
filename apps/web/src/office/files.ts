/** Gives a file that was fetched to the reader, under a name of ours. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

export const FILE_TYPES = Object.keys(EXTENSIONS).join(',');
export const nameOf = (title: string, { type }: Blob): string => `${title}.${EXTENSIONS[type.split(';')[0]!] ?? 'bin'}`;
