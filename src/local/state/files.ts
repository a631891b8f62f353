import type { JsonObject } from '../checks/json.ts';

/** A file as it came in a request. */
export interface Upload {
  /** The n of files[n]. */
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface FileStore {
  /** Keeps the file and gives the attachment object that Discord would send of it. */
  keep(upload: Upload, description: string | null): JsonObject;
  get(id: string, filename: string): Upload | null;
}

export function createFiles(address: string, newId: () => string): FileStore {
  const files = new Map<string, Upload>();
  return {
    keep(upload, description) {
      const id = newId();
      files.set(id, upload);
      const url = `${address}/attachments/${id}/${encodeURIComponent(upload.filename)}`;
      return {
        id,
        filename: upload.filename,
        size: upload.bytes.length,
        url,
        proxy_url: url,
        content_type: upload.contentType,
        content_scan_version: 0,
        ...(description === null ? {} : { description }),
      };
    },
    get(id, filename) {
      const file = files.get(id);
      return file && file.filename === filename ? file : null;
    },
  };
}
