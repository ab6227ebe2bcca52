/** Empty for an address within the same site. */
export const hostOf = (url: string): string => /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? ''

/** What many sites have written is gathered by the author of the article. */
export const areOfManySites = (urls: readonly string[], titles: number): boolean =>
  new Set(urls.map(hostOf).filter((host) => host !== '')).size > titles / 2
