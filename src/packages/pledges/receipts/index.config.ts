export default definePageConfig({ navigationBarTitleText: '到账公示', enablePullDownRefresh: true })
