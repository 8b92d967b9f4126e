export default definePageConfig({ navigationBarTitleText: '重复的信息' })
