; What installer and uninstaller say, in the languages that NSIS has of ours (it has no Tamil: English is shown there).

LangString ItRuns ${LANG_ENGLISH} "PaySG Desktop is running.$\r$\n$\r$\nQuit it (its icon beside the clock has a menu with Quit), then retry. While it does not run, nothing is received."
LangString ItRuns ${LANG_SIMPCHINESE} "PaySG Desktop 正在运行。$\r$\n$\r$\n请先退出（时钟旁的图标菜单里有“退出”），然后重试。程序不运行时，不会接收任何通知。"
LangString ItRuns ${LANG_MALAY} "PaySG Desktop sedang berjalan.$\r$\n$\r$\nKeluar daripadanya (ikonnya di sebelah jam mempunyai menu dengan Keluar), kemudian cuba lagi. Semasa ia tidak berjalan, tiada apa-apa diterima."

LangString TooOld ${LANG_ENGLISH} "PaySG Desktop needs Windows 10, version 1809, or newer."
LangString TooOld ${LANG_SIMPCHINESE} "PaySG Desktop 需要 Windows 10 1809 版或更新的版本。"
LangString TooOld ${LANG_MALAY} "PaySG Desktop memerlukan Windows 10, versi 1809, atau yang lebih baharu."

LangString NotWritten ${LANG_ENGLISH} "PaySG Desktop could not be written to$\r$\n$INSTDIR$\r$\n$\r$\nIs there room on the disk, and may you write there? Your data was not touched."
LangString NotWritten ${LANG_SIMPCHINESE} "无法将 PaySG Desktop 写入$\r$\n$INSTDIR$\r$\n$\r$\n请检查磁盘空间和写入权限。您的数据没有被改动。"
LangString NotWritten ${LANG_MALAY} "PaySG Desktop tidak dapat ditulis ke$\r$\n$INSTDIR$\r$\n$\r$\nAdakah ruang pada cakera, dan bolehkah anda menulis di situ? Data anda tidak disentuh."

LangString OldStays ${LANG_ENGLISH} "The version that is installed could not be removed, so nothing was changed. Uninstall it in the settings of Windows, then start this again. Your data stays."
LangString OldStays ${LANG_SIMPCHINESE} "无法移除已安装的版本，因此没有做任何更改。请在 Windows 设置中卸载它，然后重新运行本程序。您的数据会保留。"
LangString OldStays ${LANG_MALAY} "Versi yang dipasang tidak dapat dibuang, jadi tiada apa-apa diubah. Nyahpasangnya dalam tetapan Windows, kemudian mulakan semula. Data anda kekal."

LangString KeepData ${LANG_ENGLISH} "PaySG Desktop is removed. Keep its data?$\r$\n$\r$\n${DATA}$\r$\n$\r$\nIt holds payments, deliveries and the journal of what was done. Yes keeps it: another installation finds it again. Workspaces in other folders, and secrets in Windows' credential manager, stay in any case."
LangString KeepData ${LANG_SIMPCHINESE} "PaySG Desktop 已移除。要保留它的数据吗？$\r$\n$\r$\n${DATA}$\r$\n$\r$\n其中有付款、投递和操作日志。选择“是”即保留：重新安装后仍可使用。其他文件夹中的工作区，以及 Windows 凭据管理器中的密钥，无论如何都会保留。"
LangString KeepData ${LANG_MALAY} "PaySG Desktop telah dibuang. Simpan datanya?$\r$\n$\r$\n${DATA}$\r$\n$\r$\nIa mengandungi pembayaran, penghantaran dan jurnal tindakan. Ya menyimpannya: pemasangan lain akan menemuinya semula. Ruang kerja dalam folder lain, dan rahsia dalam pengurus kelayakan Windows, tetap kekal."

LangString ReallyDelete ${LANG_ENGLISH} "Delete the data for good?$\r$\n$\r$\n${DATA}$\r$\n$\r$\nIt can't be brought back, unless you have a backup."
LangString ReallyDelete ${LANG_SIMPCHINESE} "要永久删除数据吗？$\r$\n$\r$\n${DATA}$\r$\n$\r$\n除非您有备份，否则无法恢复。"
LangString ReallyDelete ${LANG_MALAY} "Padam data untuk selama-lamanya?$\r$\n$\r$\n${DATA}$\r$\n$\r$\nIa tidak dapat dipulihkan, melainkan anda mempunyai sandaran."
