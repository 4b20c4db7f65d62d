/** The heading names 云溪县人民政府, its office signs; 云溪县人民政府 signs twice; one of three organs of a heading does not sign. */
import { withoutBlanks } from '../../../text/clean.js'
import type { Rule } from '../../rule.js'
import { isOrgan } from '../../sign-off.js'
import { difference } from '../../titles.js'

export const signatureIssuer: Rule = {
  id: 'sign-off/signature-issuer',
  severity: 'error',
  description: { zh: '署名与标题中的发文机关不一致，或重复', en: 'The signature is not the issuer of the heading, or stands twice' },
  source: 'GB/T 9704-2012 §7.3.5',
  messages: {
    differs: { zh: '署名是“{found}”，标题中的发文机关是“{expected}”', en: 'signed by “{found}”, the heading names “{expected}”' },
    absent: { zh: '标题中的发文机关“{expected}”没有署名', en: 'the heading names “{expected}”, which does not sign' },
    twice: { zh: '署名“{found}”重复', en: '“{found}” signs twice' },
    heading: { zh: '标题“{expected}”', en: 'the heading, “{expected}”' },
  },
  check: ({ report, parts }) => ({
    document(node) {
      const { title, signatures } = parts(node)
      const [signature, another] = signatures
      const signed = new Set<string>()
      for (const one of another ? signatures : []) {
        const found = withoutBlanks(one.value)
        if (signed.has(found) && isOrgan(found)) report({ node: one, message: 'twice', data: { found } })
        signed.add(found)
      }
      const organs = (node.issuer ?? '').split(' ')
      if (title && another && organs.length > 1 && signatures.every(({ value }) => isOrgan(value))) {
        const found = signatures.map(({ value }) => withoutBlanks(value))
        const odd = signatures.find((_, i) => !organs.some((organ) => isSame(found[i] as string, organ)))
        const expected = organs.find((organ) => !found.some((one) => isSame(one, organ)))
        const related = [{ node: title, message: 'heading', data: { expected: organs.join(' ') } }]
        if (odd && expected) report({ node: odd, message: 'differs', data: { found: withoutBlanks(odd.value), expected }, related })
        else if (expected) report({ node: another, message: 'absent', data: { expected }, related })
      }
      const expected = withoutBlanks(node.issuer ?? '')
      // 纪要 name in the heading who met, not who issues.
      if (node.kind === '纪要' || !title || !signature || another || !expected || !withoutBlanks(title.value).startsWith(expected)) return
      const found = withoutBlanks(signature.value)
      // An order is signed by a person: 县长 李某; what lacks or changes a character of an organ's name is none: 云溪县人民政
      if (!(isOrgan(found) || isSlip(found, expected)) || isSame(withoutTerm(found), withoutTerm(expected))) return
      report({
        node: signature,
        message: 'differs',
        data: { found, expected },
        related: [{ node: title, message: 'heading', data: { expected } }],
      })
    },
  }),
}

/** 云溪县人民政, 云溪县人民政腐 */
function isSlip(found: string, expected: string): boolean {
  const { found: odd, expected: right, at } = difference(found, expected)
  return at > 2 && odd.length <= 1 && right.length <= 2
}

/** 水务局 for 云溪县水务局, 农业农村部 for 中华人民共和国农业农村部. */
function isSame(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a)
}

/** 云溪县第十七届人民代表大会常务委员会 → 云溪县人大常委会 */
function withoutTerm(organ: string): string {
  return organ
    .replace(/第[一二三四五六七八九十]{1,4}届/, '')
    .replace('人民代表大会', '人大')
    .replace('常务委员会', '常委会')
}
