; The installer for one user of Windows: no administrator, upgrade in place, a clean way out.
;
; Compiled by `packaging/dev.py windows`, which gives these by -D:
;   VERSION       as the program says it, such as 0.1.0
;   VERSION4      the same as four numbers
;   FILE_LISTS    the script with the macros INSTALL_FILES and REMOVE_FILES, made from what is installed
;   SIZE_KB       what is installed, in kilobytes
;   LICENCE       the licence's file
;   OUT_FILE      where the installer goes
;   ICON          optional: the icon of installer and uninstaller
;   SIGN_COMMAND  optional: signs the file whose name is put behind it; the uninstaller gets its signature by it
;
; What it ends with: 0 done, 1 cancelled, 2 refused (the program runs, Windows is too old, or a file can't be written).

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define NAME "PaySG Desktop"
!define PROGRAM "paysg-desktop.exe"
!define WINDOWED "paysg-desktopw.exe"
!define PUBLISHER "The PaySG Desktop authors"
!define UNINSTALLER "Uninstall.exe"
!define DATA "$LOCALAPPDATA\PaySG Desktop"
!define DATABASE "paysg-desktop.db"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\PaySG Desktop"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define AT_LOGIN "Software\Microsoft\Windows\CurrentVersion\Run"
!define OLDEST_BUILD 17763 ; Windows 10 1809: what Qt 6.11 asks for
!define REFUSED 2

Name "${NAME}"
OutFile "${OUT_FILE}"
InstallDir "$LOCALAPPDATA\Programs\PaySG Desktop"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!ifdef SIGN_COMMAND
  !uninstfinalize '${SIGN_COMMAND} "%1"' = 0
!endif

!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include MUI2.nsh
!include "${FILE_LISTS}"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOWED}"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Malay"
!include "strings.nsh"

; Ends installer or uninstaller while a program in the folder DIR runs: Windows lets nobody write to it then.
!macro RefuseWhileItRuns DIR
  !define RETRY "retry_${__COUNTER__}"
  ${RETRY}:
  StrCpy $8 ""
  !insertmacro _TryToWrite "${DIR}\${PROGRAM}"
  !insertmacro _TryToWrite "${DIR}\${WINDOWED}"
  ${If} $8 != ""
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(ItRuns)" /SD IDCANCEL IDRETRY ${RETRY}
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  !undef RETRY
!macroend

; Puts the name of a file that can't be opened for writing into $8. Asking for the error flag clears it.
!macro _TryToWrite FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $9 "${FILE}" a
    ${If} ${Errors}
      StrCpy $8 "${FILE}"
    ${Else}
      FileClose $9
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
FunctionEnd

; Never among the data: the uninstaller asks about the one and removes the other.
Function .onVerifyInstDir
  ${If} $INSTDIR == "${DATA}"
    Abort
  ${EndIf}
FunctionEnd

Section "-Program"
  SetShellVarContext current
  ${If} $INSTDIR == "${DATA}"
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  !insertmacro RefuseWhileItRuns "$INSTDIR"
  Call RemoveTheOneBefore

  ClearErrors
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOWED}"
  Call WriteEntry
SectionEnd

; What another version installed goes by its own list, so that no file of it stays; what the user kept stays.
Function RemoveTheOneBefore
  ReadRegStr $R0 HKCU "${ENTRY}" "InstallLocation"
  ${If} $R0 == ""
  ${OrIfNot} ${FileExists} "$R0\${UNINSTALLER}"
    Return
  ${EndIf}
  !insertmacro RefuseWhileItRuns "$R0"
  InitPluginsDir
  CopyFiles /SILENT "$R0\${UNINSTALLER}" "$PLUGINSDIR\before.exe"
  ClearErrors
  ExecWait '"$PLUGINSDIR\before.exe" /S /UPGRADE _?=$R0' $R1
  ${If} ${Errors}
  ${OrIf} $R1 != 0
    MessageBox MB_OK|MB_ICONSTOP "$(OldStays)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  Delete "$R0\${UNINSTALLER}"
  RMDir "$R0"
FunctionEnd

Function WriteEntry
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${WINDOWED},0"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro RefuseWhileItRuns "$INSTDIR"
  !insertmacro REMOVE_FILES
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors}
    Call un.RemoveEntries
    Call un.AskAboutData
  ${EndIf}
  SetOutPath "$TEMP" ; the folder that one stands in can't be removed
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
SectionEnd

Function un.RemoveEntries
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${ENTRY}"
  Call un.RemoveStartsAtLogin
FunctionEnd

; The program may start itself at login, once a workspace: those entries would now point to nothing.
Function un.RemoveStartsAtLogin
  StrLen $R2 "${NAME} "
  StrCpy $R0 0
  ${Do}
    ClearErrors
    EnumRegValue $R1 HKCU "${AT_LOGIN}" $R0
    ${If} ${Errors}
    ${OrIf} $R1 == ""
      ${ExitDo}
    ${EndIf}
    StrCpy $R3 $R1 $R2
    ${If} $R3 == "${NAME} "
      DeleteRegValue HKCU "${AT_LOGIN}" $R1 ; the next one moves up to this place
    ${Else}
      IntOp $R0 $R0 + 1
    ${EndIf}
  ${Loop}
FunctionEnd

; The user's own workspace stays, unless somebody sits here and says twice that it shall go.
Function un.AskAboutData
  ${IfNot} ${FileExists} "${DATA}\${DATABASE}"
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONQUESTION "$(KeepData)" /SD IDYES IDYES done
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(ReallyDelete)" /SD IDNO IDNO done
  RMDir /r "${DATA}"
  done:
FunctionEnd
