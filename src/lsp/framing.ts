import {Transform, type TransformCallback} from 'node:stream'

/** Bytes of a header at most; real ones have about 30. */
const longestHeader = 8192
/** Bytes of a message at most: no longer one fits into a string of V8. */
const largestMessage = 2 ** 29
const endOfHeader = '\r\n\r\n'

/**
 * Passes the bytes of an editor on, as long as each message says how long it is. Behind a wrong length it is unknown
 * where the next message begins, and the reader of the protocol would wait for it forever.
 * https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol
 *
 * The stream fails with the reason otherwise.
 */
export class Framing extends Transform {
  #header = ''
  /** Bytes of the message that are still to come. */
  #left = 0

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const fault = this.#faultIn(bytes)
    if (fault === undefined) done(null, bytes)
    else done(new Error(`the editor sent a message that cannot be read: ${fault}`))
  }

  #faultIn(bytes: Buffer): string | undefined {
    for (let at = 0; at < bytes.length; ) {
      if (this.#left > 0) {
        const taken = Math.min(this.#left, bytes.length - at)
        this.#left -= taken
        at += taken
        continue
      }
      const known = this.#header.length
      this.#header += bytes.toString('latin1', at, at + longestHeader - known + 1)
      const end = this.#header.indexOf(endOfHeader)
      if (end < 0)
        return this.#header.length > longestHeader ? `its header is longer than ${longestHeader} bytes` : undefined
      const length = lengthIn(this.#header.slice(0, end))
      if (length === undefined) return 'its header has no valid Content-Length'
      if (length > largestMessage) return `it has ${length} bytes, more than ${largestMessage}`
      at += end + endOfHeader.length - known
      this.#left = length
      this.#header = ''
    }
    return undefined
  }
}

function lengthIn(header: string): number | undefined {
  const [, length] = /^content-length:[ \t]{0,20}(\d{1,15})[ \t]{0,20}$/im.exec(header) ?? []
  return length === undefined ? undefined : Number(length)
}
