export default definePageConfig({ navigationBarTitleText: '修改商会' })
