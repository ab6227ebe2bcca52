import {type Case, found, slot} from './case.ts'

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))
const damaged = {told: /not valid UTF-8/}
const text = `# Payments\n\nIt began on ${slot}.\n`
const unread = (id: string, content: Uint8Array): Case => ({
  id,
  bytes: content,
  unread: true,
  told: /not checked: is (?:UTF-16|no text in UTF-8)/
})

export const encodings: readonly Case[] = [
  found('enc-bom', `\uFEFF${text}`, '3:13'),
  found('enc-bom-frontmatter', `\uFEFF---\ntitle: x\n---\n\n${text}`, '7:13'),
  found('enc-crlf', text.replaceAll('\n', '\r\n'), '3:13'),
  found('enc-cr', text.replaceAll('\n', '\r'), '3:13'),
  found('enc-mixed-eol', `# A\r\rb\r\n${slot}\n\n${slot}`, '4:1', '6:1'),
  found('enc-unicode-linesep', `# A\n\na\u2028${slot} b\u2029c\u0085d\u000be\u000c`, '3:3'),
  found('enc-nul', `# A\n\na\0 on ${slot}\n`, '3:7'),
  {...found('enc-invalid-utf8', bytes('# A\n\na', [0xff, 0xc0], ` ${slot}\n`), '3:*'), ...damaged},
  unread('enc-utf16le', Buffer.from(`\uFEFF${text}`, 'utf16le')),
  unread('enc-utf16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  unread('enc-utf16le-nobom', Buffer.from(text, 'utf16le')),
  unread('enc-utf32', bytes([0xff, 0xfe, 0, 0, 0x4f, 0, 0, 0, 0x6e, 0, 0, 0])),
  {...found('enc-latin1', Buffer.from(`# A\n\n${slot} caf\xe9\n`, 'latin1'), '3:1'), ...damaged},
  {...found('enc-lone-surrogate', bytes('# A\n\n', [0xed, 0xa0, 0x80], ` ${slot}\n`), '3:*'), ...damaged},
  {...found('enc-truncated-utf8', bytes(`# A\n\n${slot} `, [0xe2, 0x82]), '3:1'), ...damaged},
  unread(
    'enc-binary',
    bytes([0x89], 'PNG\r\n', [0x1a, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])
  ),
  unread('enc-gzip', bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c, 4, 0, 0x43, 0xbe, 0xb7, 0xe8]))
]
