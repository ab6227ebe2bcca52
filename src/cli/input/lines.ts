/** Lines of a stream of bytes, without their ends. One that is longer than `most` bytes comes as nothing. */
export async function* linesIn(
  stream: AsyncIterable<Uint8Array>,
  most: number
): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size <= most) parts.push(part)
    else parts = []
  }
  const line = (): Uint8Array | undefined => {
    const whole = size <= most ? Buffer.concat(parts) : undefined
    parts = []
    size = 0
    return whole
  }
  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, to))
      from = to + 1
      yield line()
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
