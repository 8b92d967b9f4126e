export default definePageConfig({
  navigationBarTitleText: '温商之家',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
