export default definePageConfig({
  navigationBarTitleText: '经合办工作台',
  enablePullDownRefresh: true,
})
