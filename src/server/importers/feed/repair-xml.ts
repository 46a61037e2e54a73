/** What XML 1.0 does not allow, yet stands in feeds; a strict parser stops at it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Makes of a feed that is almost XML one that is: control characters go, a loose `&` or `<` becomes
 * its entity, and what was cut off in the middle ends after its last whole story.
 */
export function repairXml(xml: string): string {
  const parts = xml.replace(forbidden, '').split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/);
  const repaired = parts
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part
            .replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi, '&amp;')
            .replace(/<(?![a-z_/!?])/gi, '&lt;'),
    )
    .join('');
  return closeOff(repaired);
}

const roots = [
  { end: /<\/rss\s*>/, start: '<rss', item: '</item>', close: '</channel></rss>' },
  { end: /<\/rdf:RDF\s*>/i, start: '<rdf:RDF', item: '</item>', close: '</rdf:RDF>' },
  { end: /<\/feed\s*>/, start: '<feed', item: '</entry>', close: '</feed>' },
];

function closeOff(xml: string): string {
  const root = roots.find(({ start }) => xml.includes(start));
  if (root === undefined || root.end.test(xml)) return xml;
  const last = xml.lastIndexOf(root.item);
  return last < 0 ? xml : xml.slice(0, last + root.item.length) + root.close;
}
