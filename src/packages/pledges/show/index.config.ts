export default definePageConfig({ navigationBarTitleText: '我的认捐' })
