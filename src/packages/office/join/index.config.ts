export default definePageConfig({ navigationBarTitleText: '加入经合办' })
