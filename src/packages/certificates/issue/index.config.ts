export default definePageConfig({ navigationBarTitleText: '颁发证书' })
