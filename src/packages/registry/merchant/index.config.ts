export default definePageConfig({ navigationBarTitleText: '温商信息' })
