const MARKUP = ['application/xhtml+xml', 'text/html']
const FEEDS = ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml']

/** Web pages. */
export const PAGE_TYPES: readonly string[] = [...MARKUP, 'text/plain']

/** RSS, Atom and RDF; many servers give them as a text or as a page. */
export const FEED_TYPES: readonly string[] = [...FEEDS, ...MARKUP, 'text/plain']
