import { openLog } from '../../../server/store/sqlite-file.ts'

/** Opens a log as a server does; prints why that was refused. Argument: the file. */
try {
  openLog(process.argv[2] ?? '').close()
  console.log('opened')
} catch (error) {
  console.log(String(error))
}
