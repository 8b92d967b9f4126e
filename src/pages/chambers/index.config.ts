export default definePageConfig({
  navigationBarTitleText: '各地温州商会',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
