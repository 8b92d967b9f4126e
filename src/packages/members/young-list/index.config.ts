export default definePageConfig({ navigationBarTitleText: '本会青年温商' })
