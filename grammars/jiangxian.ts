/** 绛县 (山西省运城市). */
import type { Grammar } from '../src/grammar.js'
import { base } from './base.js'

export const jiangxian: Grammar = {
  id: 'jiangxian',
  name: '绛县',
  extends: base,
  place: { names: ['绛县'], level: 'county', parent: '运城市' },
  documentNumbers: {
    绛政发: { issuer: '绛县人民政府', stream: '发' },
    绛政函: { issuer: '绛县人民政府', stream: '函' },
    绛政任: { issuer: '绛县人民政府', stream: '任' },
    绛政办发: { issuer: '绛县人民政府办公室', stream: '发' },
    绛政办函: { issuer: '绛县人民政府办公室', stream: '函' },
    绛规备字: { issuer: '绛县人民政府办公室', stream: '规备字' },
    绛政办规备字: { issuer: '绛县人民政府', stream: '规备字' },
  },
  words: { contentsSections: ['政府工作报告', '规范性文件', '县政府文件', '县政府办公室文件', '人事任免文件'] },
}
