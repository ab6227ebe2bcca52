/** The host of an image that only says how large it is. */
export const dummyImage =
  /^(?:https?:)?\/\/(?:www\.)?(?:placehold\.(?:it|co)|via\.placeholder\.com|placeholder\.com|dummyimage\.com|fakeimg\.pl)\b/i

/** What a writer was to replace by an address: `URL`, `<insert link>`, `[link]`, `YOUR_LINK_HERE`. */
export const word =
  /^(?:<?(?:(?:insert|paste|your)(?:[ _-][^./]{1,60})?|urls?(?:[ _-]here)?|links?(?:[ _-]here)?|tbd|tba|todo|fixme|x{3,20}|placeholder|address|href|\?{1,4})>?|\[.{1,60}\]|https?:\/\/(?:\.{3}|…)?)$/i

/** `add-link-here`; `add-new-fault` is a page. */
export const addOrder = /^<?add(?:[ _-][^./_ -]{1,20}){0,4}[ _-](?:links?|urls?|address|here)>?$/i

/** Hosts that do not exist: `https://your-domain.com`, `https://insert-link-here`, `https://[domain]/status`. */
export const noHost =
  /^(?:(?:https?:)?\/\/)?(?:www\.)?(?:your[-_.]?(?:domain|site|company|website|org|blog|url|link)|insert[-_.]|placeholder[-_./]|link[-_.](?:to|here|goes)|url(?:[-_.]here)?$|[[<{](?:domain|company|host|url|your|site|website|status|link))/i

/**
 * A piece of the path that is to be filled in: `/incidents/[incident-id]`, `/YYYY-MM-DD`, `/XXXX`, `path/to/image.png`.
 * `/TODO/pump.md` is a folder of what is still to be done.
 */
export const openPath =
  /(?:[/=](?:\[[\w -]{2,40}\]|<[\w -]{2,40}>|%3C[\w -]{2,40}%3E|YYYY[-/]MM[-/]DD)|\/(?:X{4,12}|INSERT[-_]\w{1,40}|(?:TODO|TBD)(?!\/[\w-]{1,200}\.)))(?=[/?#&-]|$)|(?:^|\/)path\/to\//

/** `mailto:[email]`, `mailto:name@example.com`; the generator of the site fills in `mailto:{{ site.email }}`. */
export const noMailbox =
  /^mailto:(?:(?!\{\{\s?[\w-]{1,40}\.)[[<{]|.{1,60}@(?:example\.(?:com|org|net)|your[-_.]?(?:domain|company))\b|$)/i

/**
 * `#`, nothing, `#TODO-link-to-status`, `javascript:void(0)`, and the domains that RFC 2606 reserves for examples
 * (https://www.rfc-editor.org/rfc/rfc2606).
 */
export const hollow =
  /^(?:#?|#?(?:TODO|TBD|FIXME)\b(?![./]\w).{0,400}|javascript:(?:void\(0\))?;?|(?:https?:)?\/\/(?:[\w-]{1,40}\.)?example\.(?:com|net|org)\b.{0,400})$/i

/** `<img src="[picture of the pump]">`: words in brackets are not an address. */
export const bracketed = /^\[[^[\]]{1,200}\]$/
