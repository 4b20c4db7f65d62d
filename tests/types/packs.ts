/** A pack's fields are checked where it is written. */
import { type Grammar, parse } from 'gongbao'
import { defineGrammar, detectGrammar } from 'gongbao/grammar'
import { base } from 'gongbao/grammars/base'
import { jiangxian } from 'gongbao/grammars/jiangxian'
import { jishan } from 'gongbao/grammars/jishan'
import { shanxi } from 'gongbao/grammars/shanxi'
import { yuncheng } from 'gongbao/grammars/yuncheng'

const yunxi: Grammar = defineGrammar({
  id: 'yunxi',
  name: '云溪县',
  extends: base,
  place: { names: ['云溪县'], level: 'county' },
  documentNumbers: { 云政发: { issuer: '云溪县人民政府', stream: '发' } },
  annotations: { 此件对外公开: 'full' },
})

parse('', { grammar: yunxi })
parse('', { grammar: [base, jiangxian, jishan, shanxi, yuncheng, yunxi] })
const chosen: Grammar | undefined = detectGrammar('', [yunxi]).grammar
void chosen

// @ts-expect-error a pack has a name
defineGrammar({ id: 'yunxi' })
// @ts-expect-error no such level
defineGrammar({ id: 'yunxi', name: '云溪县', place: { names: ['云溪县'], level: 'village' } })
// @ts-expect-error no such publicity
defineGrammar({ id: 'yunxi', name: '云溪县', annotations: { 此件公开: 'open' } })
