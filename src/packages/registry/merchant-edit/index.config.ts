export default definePageConfig({ navigationBarTitleText: '修改温商信息' })
