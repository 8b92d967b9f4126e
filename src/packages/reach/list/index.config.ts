export default definePageConfig({ navigationBarTitleText: '触达', enablePullDownRefresh: true })
