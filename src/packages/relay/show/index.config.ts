export default definePageConfig({
  navigationBarTitleText: '红色接力',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
