import { gzipSync } from 'node:zlib';

export type DisqusPost = {
  id: number;
  thread?: number;
  parent?: number;
  author?: string;
  message?: string;
  createdAt?: string;
  isDeleted?: boolean;
  isSpam?: boolean;
};
export type DisqusThreadRecord = {
  id: number;
  identifier?: string;
  link?: string;
  isDeleted?: boolean;
};

/** A thread as an export of Disqus writes it. */
export function threadXml({
  id,
  identifier = '',
  link = '',
  isDeleted = false,
}: DisqusThreadRecord) {
  return `<thread dsq:id="${id}"><id>${identifier}</id><forum>berita</forum>
<category dsq:id="1"/><link>${link}</link><title>Judul</title><message/>
<createdAt>2019-01-01T00:00:00Z</createdAt>
<author><name>Redaksi</name><isAnonymous>false</isAnonymous><username>redaksi</username></author>
<isClosed>false</isClosed><isDeleted>${isDeleted}</isDeleted></thread>\n`;
}

/** A post as an export of Disqus writes it. */
export function postXml(post: DisqusPost): string {
  const { id, thread = 1, author = 'Tono', message = `<p>Kata ${id}</p>` } = post;
  const parent = post.parent === undefined ? '' : `<parent dsq:id="${post.parent}"/>`;
  return `<post dsq:id="${id}"><id/><message><![CDATA[${message}]]></message>
<createdAt>${post.createdAt ?? '2020-05-01T10:00:00Z'}</createdAt>
<isDeleted>${post.isDeleted ?? false}</isDeleted><isSpam>${post.isSpam ?? false}</isSpam>
<author><email>tono@rahasia.example</email><name>${author}</name><isAnonymous>true</isAnonymous></author>
<ipAddress>203.0.113.7</ipAddress><thread dsq:id="${thread}"/>${parent}</post>\n`;
}

/** The export around its records; with a document type, whose entities nobody should expand. */
export function disqusXml(records: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>berita</forum><title>General</title><isDefault>true</isDefault></category>
${records.join('')}</disqus>`;
}

/** As Disqus sends it by mail. */
export const disqusGzip = (records: readonly string[]) => gzipSync(disqusXml(records));
