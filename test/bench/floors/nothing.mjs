// Says that it is up, and stays until it is ended.
process.channel?.ref()
process.send?.({ up: true })
