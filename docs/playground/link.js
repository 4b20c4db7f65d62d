/** The text and the grammar in the address's hash: `#base,` and the text, deflated, in base64url. Nothing is sent anywhere. */

/** Longer addresses are cut by programs on the way. */
const LONGEST = 60_000

const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())

/** The hash, or nothing where the text is too long for one. */
export async function toHash(text, grammar) {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  if (bytes.length > LONGEST) return undefined
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `#${grammar},${letters.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}

/** What a hash holds; nothing where it is no hash of ours. */
export async function fromHash(hash) {
  const [, grammar, letters] = /^#([a-z-]+),([\w-]+)$/.exec(hash) ?? []
  if (letters === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(letters.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))
    return { grammar, text: new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))) }
  } catch {
    return undefined
  }
}
