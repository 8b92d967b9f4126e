/**
 * What the cloud allows, each with its unit. Sources: [S] the SDK's source, [T] Tencent's own SDK tests, [D] the official
 * documents, [C] reports from production, [E] a choice of this emulator where the cloud's figure is not published.
 */

const KB = 1024
const MB = 1024 * KB

/** Rows of one `get()` when the caller names no limit [S]. */
export const GET_DEFAULT_ROWS = 100
/** Most rows of one `get()`; more is cut, not refused [S][T]. */
export const GET_MAX_ROWS = 1000
/** Rows of an aggregation without a `$limit` stage [C]. */
export const AGGREGATE_DEFAULT_ROWS = 20
/** Most rows of an aggregation with one [C]. */
export const AGGREGATE_MAX_ROWS = 10_000

/** Bytes of one request to the wire address: EXCEED_MAX_PAYLOAD_SIZE above it [D]. */
export const REQUEST_MAX_BYTES = 100 * MB
/** Bytes of the documents in one database reply [D]. */
export const DATABASE_REPLY_MAX_BYTES = 16 * MB
/** Bytes of one document [D]. */
export const DOCUMENT_MAX_BYTES = 16 * MB

/** Bytes of the event of a function called by another server [D]. */
export const EVENT_MAX_BYTES = 6 * MB
/** Bytes of what a function gives back to another server [D]. */
export const RESULT_MAX_BYTES = 6 * MB
/** Bytes of the data of `wx.cloud.callFunction`, as text [D]. */
export const WECHAT_EVENT_MAX_BYTES = 100 * KB
/** Bytes of what a function gives back to `wx.cloud.callFunction`: EXCEED_MAX_RESPONSE_SIZE above it [D]. */
export const WECHAT_RESULT_MAX_BYTES = 1 * MB

/** Seconds a function may run when its config.json does not say, and the most it may say [D]. */
export const FUNCTION_DEFAULT_TIMEOUT_S = 3
export const FUNCTION_MAX_TIMEOUT_S = 900
/** Milliseconds for loading a function's code, which its timeout does not count [E]. */
export const FUNCTION_LOAD_TIMEOUT_MS = 30_000
/** Megabytes of memory of one instance [D]. */
export const FUNCTION_DEFAULT_MEMORY_MB = 256
/** How often a running function's memory is looked at. */
export const FUNCTION_MEMORY_CHECK_MS = 50
/** Instances of one function at the same time; the cloud gives many more, a laptop has few cores [E]. */
export const FUNCTION_MAX_INSTANCES = 4

/** Files named in one delete or temporary-URL request: INVALID_PARAM above it [T]. */
export const FILES_PER_REQUEST = 50
/** Bytes of an object's path, encoded [D]. */
export const FILE_PATH_MAX_BYTES = 850
/** Bytes of one uploaded file [E]. */
export const UPLOAD_MAX_BYTES = 100 * MB
/** Seconds an upload authorisation may be used; once only [E]. */
export const UPLOAD_GRANT_S = 900
/** Seconds a temporary URL lives when the caller does not say [D]. */
export const TEMP_URL_DEFAULT_S = 86_400

/** Seconds between signing a request and its arrival [S]. */
export const SIGNATURE_MAX_AGE_S = 600

/** Characters of text in one `security.msgSecCheck` v2 [D]. */
export const CONTENT_CHECK_MAX_CHARS = 2500
/** Hours since the person's last visit for which content may be checked on his behalf [D]. */
export const CONTENT_CHECK_VISIT_HOURS = 2
/** Minutes a code from `open-type="getPhoneNumber"` may be used; once only [D]. */
export const PHONE_CODE_MIN = 5
/** Minutes an open-data id (`wx.cloud.CloudID`) may be used [D]. */
export const CLOUD_ID_MIN = 5
/** Bytes of a card that is shared, with a picture drawn on the page [E]. */
export const SHARE_MAX_BYTES = 1 * MB
/** Hours an updatable card lives [D]. */
export const LIVE_CARD_HOURS = 24
/** Characters of `scene` in `wxacode.getUnlimited` [D]. */
export const WXACODE_SCENE_MAX_CHARS = 32
