@echo off
rem Starts Chancery with the Java of JAVA_HOME, or else the one on the PATH. All arguments go to the program.
rem Flags for Java itself go into the variable JDK_JAVA_OPTIONS.
rem Exit status: 3 if there is no Java 17 or later, otherwise the program's own.
setlocal

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    echo chancery: needs Java 17 or later, and found no Java at "%JAVA%" 1>&2
    exit /b 3
)
set "MAJOR=0"
for /f "delims=.-+ " %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% lss 17 (
    echo chancery: needs Java 17 or later, but "%JAVA%" is %VERSION% 1>&2
    exit /b 3
)

"%JAVA%" -Xshare:auto -jar "%~dp0..\lib\chancery.jar" %*
exit /b %ERRORLEVEL%
