/** 运城市 (山西省): the numbers that its counties' documents cite; not a gazette of its own here. */
import type { Grammar } from '../src/grammar.js'
import { shanxi } from './shanxi.js'

export const yuncheng: Grammar = {
  id: 'yuncheng',
  name: '运城市',
  extends: shanxi,
  place: { names: ['运城市', '运城'], level: 'prefecture', parent: '山西省' },
  documentNumbers: {
    运政发: { issuer: '运城市人民政府', stream: '发' },
    运政办发: { issuer: '运城市人民政府办公室', stream: '发' },
    运政办函: { issuer: '运城市人民政府办公室', stream: '函' },
    运农发: { issuer: '运城市农业农村局', stream: '发' },
    运文物发: { issuer: '运城市文物局', stream: '发' },
  },
  organs: [
    { name: '运城市人民政府', short: ['市政府', '市人民政府'], kind: 'government' },
    { name: '运城市人民政府办公室', short: ['市政府办', '市政府办公室'], kind: 'office' },
    { name: '运城市生态环境局', short: ['市生态环境局'], kind: 'department' },
    { name: '运城市农业农村局', short: ['市农业农村局'], kind: 'department' },
    { name: '运城市文物局', short: ['市文物局'], kind: 'department' },
    { name: '中共运城市委', short: ['运城市委', '市委'], kind: 'party' },
  ],
}
