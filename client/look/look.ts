/** Imported once, by the entry of the client, before any control: the order of these sheets is the cascade. */
import './layers.css'
import '@fontsource-variable/inter/wght.css'
import './tokens.css'
import './type.css'
import './room.css'
import './base.css'
import './arrival.css'
import './print.css'
