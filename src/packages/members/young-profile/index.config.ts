export default definePageConfig({ navigationBarTitleText: '青年温商资料' })
