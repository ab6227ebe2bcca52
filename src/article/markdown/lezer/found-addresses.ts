/** An address that stands in plain text: its range there, and where it leads. */
export interface FoundAddress {
  readonly from: number
  readonly to: number
  readonly url: string
}

const web = /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]{0,999}\.[\w\-.]{0,999})([^\t\n\r ]{0,9999})/gi
const mail =
  /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]{1,999})@([\w-]{1,255}(?:\.[\w-]{1,255}){1,127})/g
const trailing = /[!"&'),.:;<>?\]}]/

/** The end of an address without the punctuation behind it; parentheses that it opened are its own. */
function withoutTrail(address: string): string {
  let end = address.length
  while (end > 0 && trailing.test(address[end - 1] as string)) end--
  const count = (char: string): number => address.slice(0, end).split(char).length - 1
  let open = count('(') - count(')')
  for (let close = address.indexOf(')', end); close >= 0 && open > 0; close = address.indexOf(')', end)) {
    end = close + 1
    open--
  }
  return address.slice(0, end)
}

function isDomain(domain: string): boolean {
  const parts = domain.split('.')
  return parts.length > 1 && parts.slice(-2).every((part) => !part || (!part.includes('_') && /[\dA-Za-z]/.test(part)))
}

/** Addresses in text that the grammar did not take for links: those in brackets that are no link. */
export function addressesIn(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  for (const {0: whole, 1: protocol = '', 2: domain = '', index} of text.matchAll(web)) {
    const bare = /^w/i.test(protocol)
    if (index > 0 && !/[\s\p{P}\p{S}]/u.test(text[index - 1] as string)) continue
    if ((!bare && /^[\p{P}\p{S}]/u.test(domain)) || !isDomain(bare ? protocol + domain : domain)) continue
    const address = protocol + withoutTrail(whole.slice(protocol.length))
    found.push({from: index, to: index + address.length, url: bare ? `http://${address}` : address})
  }
  for (const {0: address, 2: domain = '', index} of text.matchAll(mail)) {
    const to = index + address.length
    if (/[\d\-_]$/.test(domain) || found.some((other) => index < other.to && to > other.from)) continue
    found.push({from: index, to, url: `mailto:${address}`})
  }
  return found.sort((a, b) => a.from - b.from)
}
