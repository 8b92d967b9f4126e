export default definePageConfig({
  navigationBarTitleText: '认捐',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
