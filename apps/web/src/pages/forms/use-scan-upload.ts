import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { upload } from '../../api/upload.js';

export interface ScanUpload {
  readonly busy: boolean;
  /** Of the file under way, from 0 to 1. */
  readonly share: number;
  readonly name: string;
  readonly done: boolean;
  readonly error: unknown;
  send(file: File): void;
  stop(): void;
}

/** Sends a scan of the signed form; what was read of the case is read again. */
export function useScanUpload(application: string): ScanUpload {
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const cut = useRef<AbortController>(undefined);
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: async (file: File) => {
      setShare(0);
      cut.current = new AbortController();
      const to = `/api/applications/${application}/approval-form/scans`;
      await upload({ to, file, onProgress: setShare, signal: cut.current.signal });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return {
    busy: sending.isPending,
    share,
    name: sending.variables?.name ?? '',
    done: sending.isSuccess,
    error: cut.current?.signal.aborted ? null : sending.error,
    send: (file) => sending.mutate(file),
    stop: () => cut.current?.abort(new DOMException('', 'AbortError')),
  };
}
