export default definePageConfig({ navigationBarTitleText: '我要认捐' })
