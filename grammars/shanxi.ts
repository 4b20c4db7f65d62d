/** 山西省: the numbers that its counties' documents cite; not a gazette of its own here. */
import type { Grammar } from '../src/grammar.js'
import { base } from './base.js'

export const shanxi: Grammar = {
  id: 'shanxi',
  name: '山西省',
  extends: base,
  place: { names: ['山西省', '山西'], level: 'province' },
  documentNumbers: {
    晋发: { issuer: '中共山西省委 山西省人民政府', stream: '发' },
    晋政发: { issuer: '山西省人民政府', stream: '发' },
    晋政办发: { issuer: '山西省人民政府办公厅', stream: '发' },
    晋政办函: { issuer: '山西省人民政府办公厅', stream: '函' },
    晋发改商品发: { issuer: '山西省发展和改革委员会', stream: '商品发', purpose: '价格管理' },
    晋建城字: { issuer: '山西省住房和城乡建设厅', stream: '城字', purpose: '城市建设' },
    晋农建发: { issuer: '山西省农业农村厅', stream: '建发', purpose: '农田建设' },
    晋农办建发: { issuer: '山西省农业农村厅办公室', stream: '建发', purpose: '农田建设' },
    晋农计财发: { issuer: '山西省农业农村厅', stream: '计财发', purpose: '计划财务' },
    晋农组发: { issuer: '中共山西省委农村工作领导小组', stream: '发' },
    晋税发: { issuer: '国家税务总局山西省税务局', stream: '发' },
    晋银保监办发: { issuer: '中国银行保险监督管理委员会山西监管局办公室', stream: '发' },
  },
  organs: [
    { name: '山西省人民政府', short: ['省政府', '省人民政府'], kind: 'government' },
    { name: '山西省人民政府办公厅', short: ['省政府办公厅'], kind: 'office' },
    { name: '山西省发展和改革委员会', short: ['省发改委'], kind: 'department' },
    { name: '山西省住房和城乡建设厅', short: ['省住建厅'], kind: 'department' },
    { name: '山西省农业农村厅', short: ['省农业农村厅'], kind: 'department' },
    { name: '国家税务总局山西省税务局', short: ['省税务局'], kind: 'department' },
    { name: '中国银行保险监督管理委员会山西监管局', short: ['山西银保监局'], kind: 'department' },
    { name: '中共山西省委', short: ['省委'], kind: 'party' },
  ],
}
