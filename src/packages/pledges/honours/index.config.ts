export default definePageConfig({ navigationBarTitleText: '芳名榜', enablePullDownRefresh: true })
