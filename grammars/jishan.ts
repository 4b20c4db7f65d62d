/** 稷山县 (山西省运城市). */
import type { Grammar } from '../src/grammar.js'
import { base } from './base.js'

export const jishan: Grammar = {
  id: 'jishan',
  name: '稷山县',
  extends: base,
  place: { names: ['稷山县', '稷山'], level: 'county', parent: '运城市' },
  documentNumbers: {
    稷政发: { issuer: '稷山县人民政府', stream: '发' },
    稷政办发: { issuer: '稷山县人民政府办公室', stream: '发' },
  },
  words: { contentsSections: ['县政府文件', '县政府办文件'] },
}
