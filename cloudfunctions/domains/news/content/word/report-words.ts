export interface Words {
  /** With its measure word: 有 3 …没有导入. */
  what: string
  /** What to do about it. */
  hint?: string
}

/** What an article cannot carry, or Word does not show. */
export const leftOutKinds = {
  deleted: { what: '处修订里已删除或移走的文字' },
  hidden: { what: '处隐藏文字（Word 里不显示）' },
  fieldCode: { what: '处域代码里的文字（Word 里不显示）' },
  field: { what: '个没有结果的域', hint: '请在 Word 里按 Ctrl+A、F9 更新域，存盘后再导入，或自己补上' },
  mergedCell: { what: '处合并单元格下面盖住的文字（Word 里不显示）' },
  comment: { what: '条批注' },
  header: { what: '处页眉' },
  footer: { what: '处页脚' },
  note: { what: '条正文没有引用的脚注或尾注' },
  picture: {
    what: '张图片',
    hint: '手机能看的是 JPG、PNG、GIF，请另存后用“插入图片”补上',
  },
  linkedPicture: { what: '张没有存进文件的链接图片', hint: '请在 Word 里粘贴成图片，或用“插入图片”补上' },
  unusedPicture: { what: '张不在正文里的图片（页眉、背景等）' },
  chart: { what: '个图表', hint: '请截图后用“插入图片”补上' },
  object: { what: '个嵌入的对象（公式编辑器、Excel 等）', hint: '请截图后用“插入图片”补上' },
  shape: { what: '个没有文字的图形（线条、形状）' },
  ink: { what: '处手写笔迹', hint: '请截图后用“插入图片”补上' },
  control: { what: '个按钮或控件' },
  chunk: { what: '个插入的其他文档', hint: '请把它的内容复制到正文里再导入' },
  symbol: { what: '个认不出的符号，正文里用“□”代替', hint: '请在正文里换成对的符号' },
  link: { what: '个链接的地址（不是网页，文字还在）' },
  pictureLink: { what: '处图片或文本框上的链接（图片和文字还在）', hint: '请把网址写到正文里' },
  video: { what: '段网络视频（只留下了封面图）', hint: '请把视频的网址写到正文里' },
  fallback: { what: '处给旧版 Word 看的替代文字' },
  otherPart: { what: '处正文以外的文字' },
} satisfies Record<string, Words>

export type LeftOutKind = keyof typeof leftOutKinds

/** What came, but looks or stands different. */
export const changedKinds = {
  textBox: '文本框的文字放在了它所在那一段的后面',
  wordArt: '艺术字改成了普通文字',
  smartArt: 'SmartArt 图只留下了文字',
  math: '公式写成了一行文字',
  inserted: '修订里新增的文字已当作正文',
  ruby: '拼音写在了字后面的括号里',
  nestedTable: '表格里的表格改成了一行一行的文字',
  tablePicture: '表格里的图片放在了表格后面',
  cropped: '图片在 Word 里裁剪过，导入的是没有裁剪的整张',
  objectPicture: '嵌入的对象只留下了它的图片',
  placeholder: '有没填写的内容控件，提示文字也进了正文',
  numberFormat: '编号的样式这里没有，用阿拉伯数字代替',
  note: '脚注、尾注在正文里写成了 [1]、[2]',
  alt: '图片说明超过 100 字，只留下前面的',
} satisfies Record<string, string>

export type ChangedKind = keyof typeof changedKinds
